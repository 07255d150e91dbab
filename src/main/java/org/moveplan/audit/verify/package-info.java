/** Verifies plans that somebody brings: replays them, and says whether they can still be made. */
package org.moveplan.audit.verify;
