package bo.comteco.reiterados.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * A token issuer for tests, real enough for a resource server to discover: give its {@link #issuer} as
 * {@code TOKEN_ISSUER}. Its tokens live by the machine's time, for an hour.
 */
public final class TestIssuer implements AutoCloseable {

    private final RSAKey key;
    private final HttpServer server;

    private TestIssuer(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /** Starts one on a free port of this machine. */
    public static TestIssuer start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(key, server);
            String discovery =
                    "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks.json\",\"subject_types_supported\":[\"public\"]}"
                            .formatted(issuer.issuer());
            String keys = new JWKSet(key.toPublicJWK()).toString();
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery));
            server.createContext("/jwks.json", exchange -> answer(exchange, keys));
            server.start();
            return issuer;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        } catch (JOSEException noKey) {
            throw new IllegalStateException(noKey);
        }
    }

    /** The address that services read as {@code TOKEN_ISSUER}. */
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A good token of that user with these roles. */
    public String token(String user, String... roles) {
        return token(user, Duration.ofHours(1), roles);
    }

    /** The same as the value of the header {@code Authorization}. */
    public String bearer(String user, String... roles) {
        return "Bearer " + token(user, roles);
    }

    /** A token that is valid for so long from now; a negative time makes one that has expired. */
    public String token(String user, Duration validFor, String... roles) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(user)
                .claim("roles", List.of(roles))
                .issueTime(Date.from(now.minus(Duration.ofHours(2))))
                .expirationTime(Date.from(now.plus(validFor)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
