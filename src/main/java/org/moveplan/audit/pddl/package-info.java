/**
 * Plans as PDDL, so that a validator which knows nothing of this program can check them: the domain
 * has the state model, the problem the request, the plan one action a line.
 */
package org.moveplan.audit.pddl;
