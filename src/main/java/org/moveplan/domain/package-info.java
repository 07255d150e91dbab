/**
 * What an administrator may say about a move, and nothing else: the input fields with their types
 * and defaults, the postoffices and the moves. Fields are declared once, in {@link
 * org.moveplan.domain.UserFields} and its siblings; the reader, the schema and the documentation
 * follow.
 */
package org.moveplan.domain;
