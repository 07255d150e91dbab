package org.moveplan.domain.situation;

/** Whether a mailbox has one of the names that the articles speak of; case makes no difference. */
public enum Called {
  /** It has another name. */
  OTHERWISE,
  /** Admin. */
  ADMIN,
  /** AdminSch. */
  ADMINSCH
}
