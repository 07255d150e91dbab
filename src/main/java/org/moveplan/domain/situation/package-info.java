/**
 * Everything that rules may see and say. No type here can hold a name: a situation is a tuple of
 * closed enumerations, so two users in the same situation get the same derivation.
 */
package org.moveplan.domain.situation;
