/**
 * The plan document, version {@code moveplan.plan/1}: what the planner hands over and every
 * renderer reads.
 */
package org.moveplan.domain.plan;
