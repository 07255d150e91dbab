package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveplan.domain.situation.Message;

/** Errors are recognised as people copy them from the screen. */
class SymptomsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                               | NONE
          '   '                                                            | NONE
          This account is not a valid user of this message file.           | NOT_A_VALID_USER
          THIS ACCOUNT IS NOT A VALID USER  OF THIS MESSAGE FILE           | NOT_A_VALID_USER
          Account not valid user of message file                           | ACCOUNT_NOT_VALID_USER
          The mailbox name or password is incorrect.                       | NAME_OR_PASSWORD
          Mailbox Name or Password is Incorrect                            | NAME_OR_PASSWORD
          Password Invalid                                                 | NAME_OR_PASSWORD
          Invalid Password.                                                | NAME_OR_PASSWORD
          Your message file could not be found                             | FILE_NOT_FOUND
          Moving user 'John Doe' failed.                                   | MOVE_FAILED
          Export user Failed                                               | MOVE_FAILED
          Notice 28 Mailbox recovered. Global password used.               | NOTICE_28
          Notice  28 Error file not accessible. Check server connection    | NOTICE_28_UNREADABLE
          Notice 56 Error deleting user address in Postoffice Address list.| NOTICE_56
          [007] Message addressed to group that no longer exists.          | GROUP_GONE
          failed: moving user                                              | OTHER
          Mail cannot be opened.                                           | OTHER
          """)
  void anErrorIsToldByItsWords(String text, Message message) {
    assertThat(Symptoms.message(text)).isEqualTo(message);
  }
}
