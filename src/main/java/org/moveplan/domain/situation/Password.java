package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What is known of the password on the postoffice and the one that the message file holds.
 *
 * @param inSync whether somebody says that they agree
 * @param history whether the record of changes is complete
 * @param recovered recoveries with ADMIN.EXE against the last Windows sign-on
 * @param dosChanged changes with the MS-DOS client
 * @param macChanged changes with the Macintosh client
 * @param imported changes with IMPORT.EXE
 * @param managerChanged changes with the Postoffice Manager of a workgroup postoffice
 * @param clientChanged changes with the Windows client
 * @param client whether the Windows client reports a change that failed (Q128744)
 * @param otherSignOn whether a sign-on is on record that was later than the last one with Windows
 * @param signedOnSince whether somebody says that there was a Windows sign-on since the last change
 * @param holdsDefault where the default password is the message file's
 * @param known whether somebody knows the message file's password
 */
public record Password(
    Answer inSync,
    History history,
    Since recovered,
    Since dosChanged,
    Since macChanged,
    Since imported,
    Since managerChanged,
    Since clientChanged,
    Level client,
    Answer otherSignOn,
    Answer signedOnSince,
    Coincidence holdsDefault,
    Answer known)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(
        inSync,
        history,
        recovered,
        dosChanged,
        macChanged,
        imported,
        managerChanged,
        clientChanged,
        client,
        otherSignOn,
        signedOnSince,
        holdsDefault,
        known);
  }
}
