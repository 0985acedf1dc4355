package io.daeyeok.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.check.CheckFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files of examples/ci say what is so. */
class ExampleFilesTest {
  private static final Path FOLDER = Path.of("../examples/ci");

  private static Map<?, ?> yaml(String name) throws IOException {
    String text = Files.readString(FOLDER.resolve(name));
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Map<?, ?> map(Object node) {
    return (Map<?, ?>) node;
  }

  private static List<?> list(Object node) {
    return (List<?>) node;
  }

  private static Document descriptor() throws Exception {
    try (InputStream in =
        ExampleFilesTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
    }
  }

  private static String text(Document document, String element) {
    return document.getElementsByTagName(element).item(0).getTextContent();
  }

  /** What can be set with -D: ${daeyeok.files} and the like. */
  private static Set<String> properties(Document descriptor) {
    Set<String> properties = new TreeSet<>();
    NodeList configurations = descriptor.getElementsByTagName("configuration");
    for (int i = 0; i < configurations.getLength(); i++) {
      NodeList settings = ((Element) configurations.item(i)).getElementsByTagName("*");
      for (int j = 0; j < settings.getLength(); j++) {
        properties.add(settings.item(j).getTextContent().replaceAll("[${}]", ""));
      }
    }
    return properties;
  }

  @Test
  void theWorkflowRunsTheGoalThatThisModuleIs() throws Exception {
    Map<?, ?> check = map(map(yaml("glossary.yml").get("jobs")).get("check"));
    List<String> command = new ArrayList<>();
    for (Object step : list(check.get("steps"))) {
      if (map(step).get("run") instanceof String run) {
        command.addAll(Arrays.asList(run.split("\\s+")));
      }
    }
    Document descriptor = descriptor();
    String version = text(descriptor, "version").replace("-SNAPSHOT", "");
    assertEquals(
        List.of("mvn", "-B", "-ntp", "io.daeyeok:daeyeok-maven-plugin:" + version + ":check"),
        command.subList(0, 4));
    Set<String> properties = properties(descriptor);
    for (String option : command.subList(4, command.size())) {
      String name = option.replaceAll("^-D|=.*$", "");
      assertTrue(properties.contains(name), option + " is none of " + properties);
    }
  }

  @Test
  void whatTheWorkflowWritesIsWhatItUploads() throws IOException {
    Map<?, ?> workflow = yaml("glossary.yml");
    assertTrue(map(workflow.get("on")).containsKey("pull_request"));
    assertEquals("write", map(workflow.get("permissions")).get("security-events"));
    List<?> steps = list(map(map(workflow.get("jobs")).get("check")).get("steps"));
    String run = (String) map(steps.get(steps.size() - 2)).get("run");
    Object uploaded = map(map(steps.get(steps.size() - 1)).get("with")).get("sarif_file");
    assertTrue(run.contains("-Ddaeyeok.formats=github,sarif=" + uploaded), run);
  }

  @Test
  void theConfigurationBesideTheWorkflowIsOne(@TempDir Path repository) throws IOException {
    for (String name : List.of("daeyeok.json", "glossary/a.json", "translations/b.tmx")) {
      Path file = repository.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, Files.readString(FOLDER.resolve("daeyeok.json")));
    }
    assertEquals(
        List.of(repository.resolve("glossary/a.json"), repository.resolve("translations/b.tmx")),
        CheckFile.read(repository.resolve("daeyeok.json"), LocalDate.of(2026, 1, 1)).files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"glossary/terms.json", "glossary/un/vote.json", "news.tmx", "a/b.tmx"})
  void theHookForPreCommitComTakesGlossariesAndTranslations(String file) throws IOException {
    assertTrue(hookTakes(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"package.json", "glossary/terms.json.bak", "src/glossary/a.json"})
  void andNothingElse(String file) throws IOException {
    assertEquals(false, hookTakes(file));
  }

  private static boolean hookTakes(String file) throws IOException {
    Map<?, ?> repository = map(list(yaml("pre-commit-config.yaml").get("repos")).get(0));
    Map<?, ?> hook = map(list(repository.get("hooks")).get(0));
    assertEquals("daeyeok check", hook.get("entry"));
    return java.util.regex.Pattern.compile((String) hook.get("files")).matcher(file).find();
  }
}
