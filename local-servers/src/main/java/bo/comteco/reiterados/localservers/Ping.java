package bo.comteco.reiterados.localservers;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** The one command that every kind of server knows (the embedded one has no {@code hello}). */
final class Ping {

    private Ping() {}

    static boolean answered(String uri, Duration limit) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(limit.toMillis(), TimeUnit.MILLISECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            Document answer = Mono.from(client.getDatabase("admin").runCommand(new Document("ping", 1)))
                    .timeout(limit.multipliedBy(2))
                    .onErrorComplete(
                            e -> e instanceof MongoException || e instanceof java.util.concurrent.TimeoutException)
                    .block();
            return answer != null;
        }
    }
}
