package org.moveplan.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.AccessFields;
import org.moveplan.domain.Answer;
import org.moveplan.domain.Facts;
import org.moveplan.domain.Method;
import org.moveplan.domain.Platform;
import org.moveplan.domain.PolicyFields;
import org.moveplan.domain.PostofficeFields;
import org.moveplan.domain.Request;
import org.moveplan.domain.UpkeepFields;
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

  private static List<Room> slots(Requests requests) {
    return passages(requests).stream().map(Passage::slots).toList();
  }

  private static Requests holding(long users, Facts... movers) {
    return users(movers).postoffice("PO2", UpkeepFields.USER_COUNT, OptionalLong.of(users));
  }

  @Test
  void slotsAreGivenInTheOrderOfTheList() {
    assertThat(slots(users(ANNA, BEN))).containsExactly(Room.UNKNOWN, Room.UNKNOWN);
    assertThat(slots(holding(487, ANNA, BEN))).containsExactly(Room.FREE, Room.FREE);
    assertThat(slots(holding(488, ANNA, BEN))).containsExactly(Room.TIGHT, Room.TIGHT);
    assertThat(slots(holding(499, BEN, ANNA))).containsExactly(Room.TIGHT, Room.FULL);
    assertThat(slots(holding(500, ANNA, BEN))).containsExactly(Room.FULL, Room.FULL);
  }

  @Test
  void aCopyThatIsThereNeedsNoSlotOfItsOwn() {
    Facts copied = ANNA.with(UserFields.MOVED, Answer.YES);
    assertThat(slots(holding(500, copied))).containsExactly(Room.TIGHT);
    assertThat(slots(holding(499, copied, BEN))).containsExactly(Room.TIGHT, Room.TIGHT);
    Requests tooMany = holding(3, copied).postoffice("PO2", UpkeepFields.MAX_USERS, 2);
    assertThat(slots(tooMany)).containsExactly(Room.FULL);
  }

  @Test
  void whoLeavesFreesNothing() {
    Facts leaver = Requests.user("carl", "PO2", "PO3").with(UserFields.DELETE_SOURCE, Answer.YES);
    assertThat(slots(holding(500, ANNA, leaver))).containsExactly(Room.FULL, Room.UNKNOWN);
  }

  @Test
  void spaceIsComparedWithWhatIsKnownToArrive() {
    Facts known = ANNA.with(AccessFields.MMF_BYTES, OptionalLong.of(1000));
    assertThat(space(1100, known, BEN)).containsExactly(Room.UNKNOWN, Room.UNKNOWN);
    assertThat(space(1099, known, BEN)).containsExactly(Room.FULL, Room.FULL);
    Facts whole =
        known
            .with(AccessFields.CAL_BYTES, OptionalLong.of(0))
            .with(AccessFields.MAILBAG_BYTES, OptionalLong.of(0))
            .with(AccessFields.FOLDER_BYTES, OptionalLong.of(0));
    assertThat(space(1100, whole, BEN)).containsExactly(Room.FREE, Room.UNKNOWN);
  }

  private static List<Room> space(long free, Facts... movers) {
    return passages(users(movers).postoffice("PO2", UpkeepFields.FREE_BYTES, OptionalLong.of(free)))
        .stream()
        .map(Passage::space)
        .toList();
  }

  @Test
  void directoryEntriesCountOnNetWareOnly() {
    Requests three =
        users(ANNA, BEN).postoffice("PO2", UpkeepFields.FREE_ENTRIES, OptionalLong.of(3));
    assertThat(passages(three)).extracting(Passage::entries).containsOnly(Room.UNKNOWN);
    assertThat(passages(three.postoffice("PO2", PostofficeFields.PLATFORM, Platform.NOVELL)))
        .extracting(Passage::entries)
        .containsExactly(Room.FREE, Room.FULL);
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
