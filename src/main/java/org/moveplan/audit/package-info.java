/** What auditors ask of plans and rules: verified, explained, compared. */
package org.moveplan.audit;
