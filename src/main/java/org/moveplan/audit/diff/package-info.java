/** Compares two plan documents. */
package org.moveplan.audit.diff;
