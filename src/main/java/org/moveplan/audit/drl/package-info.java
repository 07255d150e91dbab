/**
 * A reader of the small language that rules are written in. It knows nothing but that language, so
 * whatever else a rule file holds is a finding; no rule is compiled or run, and no class is loaded
 * because a rule file names it.
 */
package org.moveplan.audit.drl;
