package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.MmfLocation;

/**
 * A user's message file.
 *
 * @param location where the account says that it is
 * @param present whether it is there
 * @param backup whether there is a backup
 * @param noServerOptions whether MSMAIL.INI takes the Server button away
 * @param iniReadOnly whether MSMAIL.INI is write-protected
 */
public record MessageFile(
    MmfLocation location, Answer present, Answer backup, Answer noServerOptions, Answer iniReadOnly)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(location, present, backup, noServerOptions, iniReadOnly);
  }
}
