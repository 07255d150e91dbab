/**
 * A second reading of the rules: runs those that the lint allows, in plain Java. A test compares it
 * with what Drools makes of them.
 */
package org.moveplan.audit.run;
