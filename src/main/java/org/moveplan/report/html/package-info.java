/**
 * The HTML report: one file that needs nothing else. Templates ({@code src/main/jte}, turned into
 * classes by the build) put the records of this package into words and escape every name for its
 * place; the records are made of the plan document and compute nothing about mail. Start at {@link
 * org.moveplan.report.html.HtmlPlan}.
 */
package org.moveplan.report.html;
