/** Puts nodes of a graph into an order that people can work in. Knows nothing of mail. */
package org.moveplan.schedule;
