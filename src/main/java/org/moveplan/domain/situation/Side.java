package org.moveplan.domain.situation;

import java.util.List;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Platform;

/**
 * One of the two postoffices of a move.
 *
 * @param role which one
 * @param kind what kind it is
 * @param platform the network that its files live on
 * @param drive whether it has an MS-DOS drive on the workstation that runs MOVEUSER.EXE
 * @param security whether enhanced security is on
 * @param v2Clients whether 2.x clients use it
 * @param gateways whether gateways use it that need enhanced security off
 * @param described whether the request describes it
 */
public record Side(
    Role role,
    Kind kind,
    Platform platform,
    Answer drive,
    Answer security,
    Answer v2Clients,
    Answer gateways,
    Answer described)
    implements Attributes {

  @Override
  public List<Enum<?>> values() {
    return List.of(role, kind, platform, drive, security, v2Clients, gateways, described);
  }
}
