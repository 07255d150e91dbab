package org.moveplan.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/** Rules, and the networks made of them that sessions run on. May be shared by threads. */
interface Network {

  /** A network of all rules. */
  KieBase whole();

  /** A network of at least the rules that can fire in a session that begins with {@code facts}. */
  KieBase enoughFor(Collection<Given> facts);

  /** What the rules can tell of {@code facts}; nothing if that is not known. */
  Optional<Sight> sight(Collection<Given> facts);

  /** Gets ready for sessions that begin with any of these sets of facts. */
  void expect(Stream<List<Given>> sets);

  /** How many rules there are. */
  int count();

  /** All rules. */
  Stream<Label> labels();

  /** The rules with these ids. */
  Stream<Label> labels(Collection<String> ids);

  /** The name of a rule and its annotations. */
  record Label(String name, Map<String, Object> annotations) {

    String id() {
      return RuleBase.id(name);
    }
  }
}
