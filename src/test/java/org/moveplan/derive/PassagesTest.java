package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Method;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UserFields;
import org.moveplan.domain.situation.Passage;
import org.moveplan.domain.situation.Room;
import org.moveplan.testing.Requests;

class PassagesTest {

  private static final Facts ANNA = Requests.user("anna", "PO1", "PO2");
  private static final Facts BEN = Requests.user("ben", "PO1", "PO2");

  private static Requests users(Facts... users) {
    Requests requests = Requests.empty();
    for (Facts user : users) {
      requests = requests.move(user);
    }
    return requests;
  }

  private static List<Passage> passages(Requests requests) {
    Request request = requests.build();
    Passages passages = new Passages(request);
    return request.moves().stream().map(passages::of).toList();
  }

  @Test
  void theExportDriveTakesTheFilesOfAllWhoMayGoByFile() {
    Facts file =
        ANNA.with(UserFields.METHOD, Method.MMU).with(AccessFields.MMF_BYTES, OptionalLong.of(600));
    Facts other = BEN.with(AccessFields.MMF_BYTES, OptionalLong.of(600));
    Requests dragged =
        users(file, other).policy(PolicyFields.EXPORT_DRIVE_FREE, OptionalLong.of(1000));
    assertThat(passages(dragged))
        .extracting(Passage::exportDrive)
        .containsExactly(Room.UNKNOWN, Room.FREE);
    assertThat(passages(dragged.postoffice("PO1", PostofficeFields.DRIVE, Answer.NO)))
        .extracting(Passage::exportDrive)
        .containsExactly(Room.UNKNOWN, Room.FULL);
  }

  @Test
  void twentyMegabytesAreNotMoreThanTwentyMegabytes() {
    long limit = 20L * 1024 * 1024;
    assertThat(
            passages(
                users(
                    ANNA.with(AccessFields.MMF_BYTES, OptionalLong.of(limit)),
                    BEN.with(AccessFields.MMF_BYTES, OptionalLong.of(limit + 1)))))
        .extracting(Passage::bigFile)
        .containsExactly(Answer.NO, Answer.YES);
  }
}
