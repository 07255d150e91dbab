/**
 * The second implementation of the domain: it reads a request and a finished plan, carries the plan
 * out on a model of the postoffices and refuses it at the first invariant that is violated in any
 * world the request's unknowns allow. It shares no code with the rules and knows nothing of how
 * plans are made.
 */
package org.moveplan.replay;
