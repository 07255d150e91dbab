/**
 * Reads requests strictly: bytes in, a {@link org.moveplan.domain.Request} or every fault of the
 * file with its position out. Nothing here names a single input field except the three that
 * identify a move; names, types and defaults come from the field sets of {@link
 * org.moveplan.domain}, and so do the JSON Schema, the starter file and the reference.
 */
package org.moveplan.request;
