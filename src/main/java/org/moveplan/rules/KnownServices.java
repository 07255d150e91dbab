package org.moveplan.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Answers what Drools asks of the whole class path at each start: which services there are, which
 * settings differ from its own, whether it runs on Android. To look it up would mean to open every
 * jar. All other questions go to the loader of the program.
 */
public final class KnownServices extends ClassLoader {

  private static final String SERVICES = "META-INF/services/";

  /** What a resource says, all of that name taken together; nothing if there is none. */
  static final Map<String, String> RESOURCES =
      Map.ofEntries(
          service(
              "org.drools.wiring.api.ComponentsSupplier",
              "org.drools.wiring.dynamic.DynamicComponentsSupplier"),
          service(
              "org.drools.core.reteoo.CoreComponentFactory",
              "org.drools.mvel.MVELCoreComponentFactory"),
          service(
              "org.drools.core.reteoo.RuntimeComponentFactory",
              "org.drools.kiesession.factory.RuntimeComponentFactoryImpl"),
          service(
              "org.kie.api.internal.weaver.KieWeavers", "org.kie.internal.services.KieWeaversImpl"),
          service("org.drools.core.common.TruthMaintenanceSystemFactory", ""),
          service("org.drools.core.phreak.PhreakNetworkNodeFactory", ""),
          service("org.drools.core.reteoo.AgendaComponentFactory", ""),
          service("org.drools.core.reteoo.builder.BetaNodeConstraintFactory", ""),
          service("org.drools.kiesession.factory.KnowledgeHelperFactory", ""),
          Map.entry("META-INF/kie.properties.conf", ""));

  /** Files of settings that say of a network what holds without them, too. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "META-INF/kie.default.properties.conf", "",
          "META-INF/kie.default.mvel.properties.conf", "");

  static final String ANDROID = "org.drools.android.DroolsAndroidContext";

  private KnownServices(ClassLoader parent) {
    super(parent);
  }

  /** Lets this thread, and those that it starts, ask here first. */
  public static void use() {
    Thread.currentThread()
        .setContextClassLoader(new KnownServices(KnownServices.class.getClassLoader()));
  }

  private static Map.Entry<String, String> service(String name, String provider) {
    return Map.entry(SERVICES + name, provider);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.equals(ANDROID)) {
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    String known = RESOURCES.containsKey(name) ? RESOURCES.get(name) : SETTINGS.get(name);
    if (known == null) {
      return super.getResources(name);
    }
    return known.isEmpty()
        ? Collections.emptyEnumeration()
        : Collections.enumeration(Collections.singleton(new URL(null, "known:" + name, of(known))));
  }

  private static URLStreamHandler of(String text) {
    return new URLStreamHandler() {
      @Override
      protected URLConnection openConnection(URL url) {
        return new Text(url, text);
      }
    };
  }

  private static final class Text extends URLConnection {

    private final String text;

    Text(URL url, String text) {
      super(url);
      this.text = text;
    }

    @Override
    public void connect() {}

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
  }
}
