/**
 * Changes rules a little, one change at a time, and asks which case notices. A second reading of
 * the rules, without Drools, makes that quick enough; a test compares it with the first.
 */
package org.moveplan.audit.mutate;
