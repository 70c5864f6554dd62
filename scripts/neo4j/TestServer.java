import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server for tests, Bolt on 127.0.0.1 only. start.sh runs it:
 * TestServer PORT HOME [attached]. The file HOME/ready appears when Bolt answers.
 * The password of the user neo4j is taken from LIAISON_NEO4J_PASSWORD; without
 * one nobody is asked to sign in. When attached, the server ends with its
 * standard input and deletes HOME, so that it cannot outlive the test that
 * started it.
 */
public class TestServer {
  public static void main(String[] args) {
    try {
      serve(args);
    } catch (Exception failed) {
      // Neo4j's own threads would keep a server that never answers alive.
      failed.printStackTrace();
      System.exit(1);
    }
  }

  private static void serve(String[] args) throws Exception {
    int port = Integer.parseInt(args[0]);
    Path home = Path.of(args[1]).toAbsolutePath();
    String password = System.getenv().getOrDefault("LIAISON_NEO4J_PASSWORD", "");
    var dbms = new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(home.resolve("neo4j.conf"))
        .setConfig(GraphDatabaseSettings.auth_enabled, !password.isEmpty())
        .setConfig(HttpConnector.enabled, false)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    if (args.length > 2) {
      Thread watch = new Thread(() -> endWithInput(home));
      watch.setDaemon(true);
      watch.start();
    }
    if (!dbms.database("neo4j").isAvailable(60_000)) {
      throw new IllegalStateException("the database did not come up within 60 s");
    }
    if (!password.isEmpty()) {
      // A restart finds the password set already, and Neo4j refuses to set the same again: another one goes first.
      for (String next : List.of(UUID.randomUUID().toString(), password)) {
        dbms.database("system").executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", next));
      }
    }
    Path ready = home.resolve("ready.new");
    Files.writeString(ready, ProcessHandle.current().pid() + "\n");
    Files.move(ready, home.resolve("ready"), StandardCopyOption.ATOMIC_MOVE);
    Thread.currentThread().join();
  }

  private static void endWithInput(Path home) {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException ended) {
      // as good as the end
    }
    // The data are thrown away: no need to wait for an orderly shutdown.
    try (var files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException gone) {
      // the test's own cleaning up was quicker
    }
    Runtime.getRuntime().halt(0);
  }
}
