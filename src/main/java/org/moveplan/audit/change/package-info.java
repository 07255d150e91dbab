/** What changes when other rules are used: in their texts, in situations and in plans. */
package org.moveplan.audit.change;
