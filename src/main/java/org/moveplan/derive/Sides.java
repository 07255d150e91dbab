package org.moveplan.derive;

import org.moveplan.domain.Answer;
import org.moveplan.domain.Postoffice;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.PostofficeType;
import org.moveplan.domain.Version;
import org.moveplan.domain.situation.Kind;
import org.moveplan.domain.situation.Role;
import org.moveplan.domain.situation.Side;

/** Puts what is known of a postoffice into the few classes that rules tell apart. */
final class Sides {

  private Sides() {}

  static Side of(Postoffice postoffice, Role role) {
    return new Side(
        role,
        kind(postoffice),
        postoffice.get(PostofficeFields.PLATFORM),
        postoffice.get(PostofficeFields.DRIVE),
        postoffice.get(PostofficeFields.ENHANCED_SECURITY),
        postoffice.get(PostofficeFields.V2_CLIENTS),
        postoffice.get(PostofficeFields.LEGACY_GATEWAYS),
        Answer.of(postoffice.declared()));
  }

  private static Kind kind(Postoffice postoffice) {
    PostofficeType type = postoffice.get(PostofficeFields.TYPE);
    Version version = postoffice.get(PostofficeFields.VERSION);
    if (type == PostofficeType.WGPO) {
      return Kind.WORKGROUP;
    }
    if (type == PostofficeType.UNKNOWN || version == Version.UNKNOWN) {
      return Kind.UNKNOWN;
    }
    return version == Version.V2_1 ? Kind.MAIL_2 : Kind.MAIL_3;
  }
}
