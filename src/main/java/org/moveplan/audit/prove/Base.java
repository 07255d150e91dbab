package org.moveplan.audit.prove;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Client;
import org.moveplan.domain.Field;
import org.moveplan.domain.MmfLocation;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.UserFields;

/**
 * A user about whom one thing leads to plans of their own kind; what else a request may say is
 * varied around it.
 */
record Base(String name, Draft draft) {

  static List<Base> all() {
    return List.of(
        new Base("nothing known", Draft.ONE_USER),
        new Base("password to be recovered", user(UserFields.RESET_PASSWORD, Answer.YES)),
        new Base(
            "leaves, nothing to prepare",
            user(UserFields.IN_SYNC, Answer.YES)
                .with(Place.USER, UserFields.MMF_LOCATION, Optional.of(MmfLocation.SERVER))
                .with(Place.POLICY, PolicyFields.DELETE_SOURCE, Optional.of(Answer.YES))),
        new Base("without a message file", user(UserFields.CLIENTS, Set.of(Client.DOS))),
        new Base("Mail Remote only", user(UserFields.CLIENTS, Set.of(Client.REMOTE_WINDOWS))),
        new Base("locked out, source there", locked(Answer.YES)),
        new Base("locked out, source gone", locked(Answer.NO)),
        new Base(
            "moved and settled",
            user(UserFields.MOVED, Answer.YES)
                .with(Place.USER, UserFields.FIRST_LOGIN_VERIFIED, Optional.of(Answer.YES))
                .with(Place.USER, UserFields.SOURCE_EXISTS, Optional.of(Answer.YES))),
        new Base(
            "to be moved by hand",
            known(MmfLocation.SERVER)
                .with(
                    Place.DESTINATION,
                    PostofficeFields.PLATFORM,
                    Optional.of(Platform.DEC_PATHWORKS))),
        new Base(
            "to be moved by file",
            known(MmfLocation.SERVER)
                .with(Place.DESTINATION, PostofficeFields.DRIVE, Optional.of(Answer.NO))
                .with(Place.SOURCE, PostofficeFields.ENHANCED_SECURITY, Optional.of(Answer.YES))));
  }

  private static <T> Draft user(Field<T> field, T value) {
    return Draft.ONE_USER.with(Place.USER, field, Optional.of(value));
  }

  private static Draft locked(Answer source) {
    return user(UserFields.LOCKED_OUT, Answer.YES)
        .with(Place.USER, UserFields.SOURCE_EXISTS, Optional.of(source))
        .with(Place.USER, UserFields.MMF_PASSWORD_KNOWN, Optional.of(Answer.YES));
  }

  private static Draft known(MmfLocation location) {
    return user(UserFields.MMF_LOCATION, location)
        .with(Place.USER, UserFields.MMF_PASSWORD_KNOWN, Optional.of(Answer.YES));
  }
}
