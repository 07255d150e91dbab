package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.FolderLocation;

/**
 * What a user has beside messages and calendar. The folders that he owns are {@link Link}s.
 *
 * @param privateFolders where private folders of MS-DOS and Macintosh clients are
 * @param ownsStated whether the request says which shared and group folders he owns
 * @param foldersLocked whether shared folders at the source are locked
 * @param personalList whether he has a personal address list
 * @param unsent whether messages wait to be sent
 * @param shadowing whether his inbox is copied to the postoffice
 * @param savedPassword whether a client has stored his password
 */
public record Belongings(
    FolderLocation privateFolders,
    Answer ownsStated,
    Answer foldersLocked,
    Answer personalList,
    Answer unsent,
    Answer shadowing,
    Answer savedPassword)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(
        privateFolders, ownsStated, foldersLocked, personalList, unsent, shadowing, savedPassword);
  }
}
