package org.moveplan.audit.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An article of the knowledge base.
 *
 * @param id its number, such as {@code Q117650}
 * @param title its title
 * @param versions the versions it is about
 * @param facts what is used of it
 * @param begin where it stands in {@code articles.yaml}
 */
public record Article(
    String id, String title, String versions, List<Fact> facts, Tree.Begin begin) {

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
   * @param also further articles without which it would not follow
   * @param says our paraphrase
   * @param rules the rules that put it into effect
   * @param leadsTo the rules that go a step beyond it
   * @param noRule why there is no rule; empty if there is one
   * @param begin where it stands in {@code articles.yaml}
   */
  public record Fact(
      String id,
      String article,
      String section,
      String confidence,
      String severity,
      List<String> also,
      String says,
      List<String> rules,
      List<String> leadsTo,
      String noRule,
      Tree.Begin begin) {

    private static final Pattern SEVERAL = Pattern.compile(" / ");

    public Fact {
      also = List.copyOf(also);
      rules = List.copyOf(rules);
      leadsTo = List.copyOf(leadsTo);
    }

    /** Whether {@code rule} rests on it. */
    boolean names(String rule) {
      return rules.contains(rule) || leadsTo.contains(rule);
    }

    /** Whether it rests on {@code cited}. */
    public boolean isOf(String cited) {
      return article.equals(cited) || also.contains(cited);
    }

    /** The headings that its section names, without the steps and tables below them. */
    public Set<String> headings() {
      return headings(section);
    }

    /** The same of the {@code section} that a rule cites. */
    public static Set<String> headings(String section) {
      return SEVERAL
          .splitAsStream(section)
          .map(part -> part.replaceFirst(",.*", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  static Article of(Tree tree) {
    String id = tree.text("id");
    return new Article(
        id,
        tree.text("title"),
        tree.text("versions"),
        tree.get("facts").items().stream().map(fact -> fact(id, fact)).toList(),
        tree.begin());
  }

  private static Fact fact(String article, Tree tree) {
    return new Fact(
        tree.text("id"),
        article,
        tree.text("section"),
        tree.text("confidence"),
        tree.text("severity"),
        tree.texts("also"),
        tree.text("says"),
        tree.texts("rules"),
        tree.texts("leads-to"),
        tree.text("no-rule"),
        tree.begin());
  }
}
