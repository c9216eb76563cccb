package bo.comteco.reiterados.delivery.config;

import com.mongodb.MongoClientSettings;
import com.mongodb.connection.TransportSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.StandardMongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * The driver's own transport, the asynchronous channels of the JDK. Where Netty is there for HTTP, Boot gives the driver event
 * loops of Netty: more work for each round trip, and two seconds more at each stop (docs/adr/0027).
 */
@AutoConfiguration(before = MongoReactiveAutoConfiguration.class)
class MongoTransportAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoClientSettings mongoClientSettings() {
        return MongoClientSettings.builder()
                .transportSettings(TransportSettings.asyncBuilder().build())
                .build();
    }

    /** As Boot does where it makes the settings itself. */
    @Bean
    @ConditionalOnMissingBean
    StandardMongoClientSettingsBuilderCustomizer standardMongoSettings(
            MongoProperties properties, MongoConnectionDetails connection) {
        return new StandardMongoClientSettingsBuilderCustomizer(
                connection, properties.getRepresentation().getUuid());
    }
}
