/**
 * Tries rules on a stated range of requests: whether every plan replays, whoever is blocked has to
 * be, no step is idle, and no order of rules or facts matters. A request that shows otherwise is
 * made as small as it can be.
 */
package org.moveplan.audit.prove;
