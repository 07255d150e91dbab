package org.moveplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.moveplan.planner.ToolVersions;
import org.xml.sax.SAXException;

/** Versions that stand in several places are the same in all of them; the build is the measure. */
final class VersionsTest {

  @Test
  void plansNameTheVersionOfTheBuild() throws Exception {
    assertThat(ToolVersions.MOVEPLAN).isEqualTo(pom("/project/version"));
  }

  @Test
  void theChangesOfTheVersionAreListedFirst() throws Exception {
    assertThat(Document.read(Path.of("CHANGELOG.md")).lines())
        .filteredOn(line -> line.startsWith("## "))
        .first()
        .isEqualTo("## " + pom("/project/version"));
  }

  @Test
  void theReadmeAsksForTheJavaAndMavenThatTheBuildAsksFor() throws Exception {
    assertThat(String.join(" ", Document.read(Path.of("README.md")).prose()))
        .contains(
            "JDK %s or later and Maven %s or later"
                .formatted(atLeast("requireJavaVersion"), atLeast("requireMavenVersion")));
  }

  private static String atLeast(String rule) throws Exception {
    return pom("//" + rule + "/version").replace("[", "").replace(",)", "");
  }

  private static String pom(String path)
      throws IOException, ParserConfigurationException, SAXException, XPathExpressionException {
    XPath paths = XPathFactory.newInstance().newXPath();
    var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
    return paths.evaluate(path, pom);
  }
}
