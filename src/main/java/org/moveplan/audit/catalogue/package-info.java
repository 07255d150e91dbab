/**
 * What is known of every rule: how it is written, what its article says, and which cases need it.
 * Read from texts that the program carries; Drools is not asked.
 */
package org.moveplan.audit.catalogue;
