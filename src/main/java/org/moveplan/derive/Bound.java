package org.moveplan.derive;

import org.moveplan.domain.situation.Link;

/**
 * A link of a mover together with what it leads to, which rules do not see.
 *
 * @param link the link
 * @param object the name of the group, folder or user
 * @param postoffice the postoffice where that is
 */
public record Bound(Link link, String object, String postoffice) {}
