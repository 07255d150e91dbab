package org.moveplan.audit.catalogue;

import java.util.List;

/**
 * An article of the knowledge base.
 *
 * @param id its number, such as {@code Q117650}
 * @param title its title
 * @param versions the versions it is about
 * @param facts what is used of it
 */
public record Article(String id, String title, String versions, List<Fact> facts) {

  public Article {
    facts = List.copyOf(facts);
  }

  /**
   * What is used of an article.
   *
   * @param id its name
   * @param article the article it stands under
   * @param section where it stands
   * @param confidence {@code explicit} or {@code inferred}
   * @param severity what happens to a user when it is ignored
   * @param says our paraphrase
   * @param rules the rules that put it into effect
   * @param leadsTo the rules that go a step beyond it
   * @param noRule why there is no rule; empty if there is one
   */
  public record Fact(
      String id,
      String article,
      String section,
      String confidence,
      String severity,
      String says,
      List<String> rules,
      List<String> leadsTo,
      String noRule) {

    public Fact {
      rules = List.copyOf(rules);
      leadsTo = List.copyOf(leadsTo);
    }

    /** Whether {@code rule} rests on it. */
    boolean names(String rule) {
      return rules.contains(rule) || leadsTo.contains(rule);
    }
  }

  static Article of(Tree tree) {
    String id = tree.text("id");
    return new Article(
        id,
        tree.text("title"),
        tree.text("versions"),
        tree.get("facts").items().stream().map(fact -> fact(id, fact)).toList());
  }

  private static Fact fact(String article, Tree tree) {
    return new Fact(
        tree.text("id"),
        article,
        tree.text("section"),
        tree.text("confidence"),
        tree.text("severity"),
        tree.text("says"),
        tree.texts("rules"),
        tree.texts("leads-to"),
        tree.text("no-rule"));
  }
}
