package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;

/**
 * What is known of the password on the postoffice and the one that the message file holds.
 *
 * <p>Changes that the message file does not see are compared with what is on record of the Windows
 * client, sign-ons and password changes alike: a kind is {@link Since#BEFORE} if each of its
 * changes is certainly older than one of those, {@link Since#AFTER} if one is certainly younger
 * than all.
 *
 * @param inSync whether somebody says that they agree
 * @param history how much of the changes is on record
 * @param lastUse what was last done with the Windows client
 * @param recovered recoveries with ADMIN.EXE against the Windows client
 * @param dosChanged changes with the MS-DOS client
 * @param macChanged changes with the Macintosh client
 * @param imported changes with IMPORT.EXE
 * @param managerChanged changes with the Postoffice Manager of a workgroup postoffice
 * @param recoveredSinceSignOn recoveries against the last Windows sign-on alone
 * @param changedSinceSignOn the four other kinds against the last Windows sign-on alone
 * @param client which Windows client the user has
 * @param otherSignOn whether a sign-on is on record that is younger than all of the Windows client
 * @param signedOnSince whether somebody says that there was a Windows sign-on since the last change
 * @param holdsDefault where the default password is the message file's
 * @param known whether somebody knows the message file's password
 */
public record Password(
    Answer inSync,
    History history,
    LastUse lastUse,
    Since recovered,
    Since dosChanged,
    Since macChanged,
    Since imported,
    Since managerChanged,
    Since recoveredSinceSignOn,
    Since changedSinceSignOn,
    Edition client,
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
        lastUse,
        recovered,
        dosChanged,
        macChanged,
        imported,
        managerChanged,
        recoveredSinceSignOn,
        changedSinceSignOn,
        client,
        otherSignOn,
        signedOnSince,
        holdsDefault,
        known);
  }
}
