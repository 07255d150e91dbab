/** Assembles the plan document from a request: derive, schedule, put names in. */
package org.moveplan.planner;
