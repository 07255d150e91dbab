package org.moveplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.drools.core.impl.RuleBaseFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBaseConfiguration;

/** What is known of the class path is what the class path says. */
class KnownServicesTest {

  private final ClassLoader usual = KnownServices.class.getClassLoader();
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private ClassLoader known = usual;

  @BeforeEach
  void use() {
    KnownServices.use();
    known = Thread.currentThread().getContextClassLoader();
  }

  @AfterEach
  void putBack() {
    Thread.currentThread().setContextClassLoader(before);
  }

  static List<String> resources() {
    return List.copyOf(new TreeSet<>(KnownServices.RESOURCES.keySet()));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void aResourceSaysWhatTheJarsSay(String name) throws IOException {
    assertThat(lines(known, name)).isEqualTo(lines(usual, name));
  }

  @Test
  void thereIsNoAndroid() {
    assertThatThrownBy(() -> usual.loadClass(KnownServices.ANDROID))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> known.loadClass(KnownServices.ANDROID))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void otherResourcesAreFoundAsUsual() throws IOException {
    String name = "META-INF/services/org.kie.api.KieServices";
    assertThat(lines(known, name)).isNotEmpty().isEqualTo(lines(usual, name));
  }

  @Test
  void networksAreMadeWithTheSameSettings() throws IOException {
    KieBaseConfiguration without = RuleBaseFactory.newKnowledgeBaseConfiguration();
    Thread.currentThread().setContextClassLoader(usual);
    KieBaseConfiguration with = RuleBaseFactory.newKnowledgeBaseConfiguration();
    List<String> names = new ArrayList<>();
    for (String file : KnownServices.SETTINGS.keySet()) {
      names.addAll(settings(file));
    }
    assertThat(names)
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(without.getProperty(name)).isEqualTo(with.getProperty(name)));
  }

  private List<String> settings(String file) throws IOException {
    Properties settings = new Properties();
    try (InputStream text = usual.getResource(file).openStream()) {
      settings.load(text);
    }
    return List.copyOf(new TreeSet<>(settings.stringPropertyNames()));
  }

  /** Without comments, as services are read. */
  private static List<String> lines(ClassLoader loader, String name) throws IOException {
    return Collections.list(loader.getResources(name)).stream()
        .flatMap(url -> text(url).lines())
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String text(URL url) {
    try (InputStream text = url.openStream()) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
