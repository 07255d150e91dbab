/**
 * Renderers: one a file, each writes the one plan document as it stands and computes nothing about
 * mail. Start at {@link org.moveplan.report.Format}.
 */
package org.moveplan.report;
