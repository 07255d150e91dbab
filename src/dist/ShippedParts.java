import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * Takes out of a CycloneDX list of parts what the build needs and the zip does not hold. Maven has one
 * scope for both: picocli is provided and lies in our jar, the translator of the rules is provided and
 * stays behind.
 */
final class ShippedParts {

  /** Parts whose classes lie in our own jar. */
  private static final Set<String> WITHIN = Set.of("picocli");

  private ShippedParts() {}

  /** Arguments: the list of parts, which is changed in place, and the folder with the jars. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Path jars = Path.of(args[1]);
    ObjectMapper json = new ObjectMapper();
    ObjectNode bom = (ObjectNode) json.readTree(Files.readString(file));
    Set<String> gone = new HashSet<>();
    for (Iterator<JsonNode> parts = bom.withArray("components").iterator(); parts.hasNext(); ) {
      JsonNode part = parts.next();
      String name = part.get("name").asText();
      String jar = name + "-" + part.get("version").asText() + ".jar";
      if (!WITHIN.contains(name) && !Files.exists(jars.resolve(jar))) {
        gone.add(part.get("bom-ref").asText());
        parts.remove();
      }
    }
    ArrayNode links = bom.withArray("dependencies");
    remove(links, link -> link.get("ref").asText(), gone);
    links.forEach(link -> remove(link.withArray("dependsOn"), JsonNode::asText, gone));
    String text = json.writerWithDefaultPrettyPrinter().writeValueAsString(bom);
    Files.writeString(file, String.join("\n", text.lines().toList()) + "\n");
  }

  private interface Reference {
    String of(JsonNode node);
  }

  private static void remove(ArrayNode nodes, Reference reference, Set<String> gone) {
    for (Iterator<JsonNode> each = nodes.iterator(); each.hasNext(); ) {
      if (gone.contains(reference.of(each.next()))) {
        each.remove();
      }
    }
  }
}
