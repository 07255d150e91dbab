package org.moveplan.audit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moveplan.domain.Progress;
import org.moveplan.domain.Request;
import org.moveplan.request.Limits;
import org.moveplan.request.Reading;
import org.moveplan.request.RequestReader;
import org.moveplan.rules.RuleBase;

/** What whoever waits for an explanation is told. */
class ExplainerTest {

  private final List<Integer> tried = new ArrayList<>();
  private final Progress progress =
      (leg, done, all) -> {
        if (leg == Progress.Leg.TRY) {
          tried.add(done);
        }
      };

  @Test
  void everyListThatIsPlannedForAnAnswerIsCounted() throws Exception {
    Explainer explainer = new Explainer(request("q117650"), RuleBase.shipped(), progress);
    assertThat(tried).isEmpty();
    List<Explanation> stories = explainer.user("jdoe", Optional.empty());
    assertThat(tried).hasSizeGreaterThan(50).isSorted().doesNotHaveDuplicates().startsWith(1);
    assertThat(((UserStory) stories.get(0)).tried()).isEqualTo(tried.size());
  }

  private static Request request(String name) {
    String file = Path.of("plans", name + ".yaml").toString();
    return ((Reading.Valid)
            new RequestReader(Limits.DEFAULT).read(file, InputStream.nullInputStream()))
        .request();
  }
}
