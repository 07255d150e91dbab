/**
 * From moves to derivations: what a request says of a move becomes a situation without identity,
 * and the rules are run once for all situations that look the same to them. The only package that
 * opens a Drools session.
 */
package org.moveplan.derive;
