package bo.comteco.reiterados.localservers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs tokens (JWT, RS256), and where it is asked to, serves what a resource server needs to find it and to check them: give
 * its {@link #issuer} as {@code TOKEN_ISSUER}. Tokens count in machine time.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final Duration LIFETIME = Duration.ofHours(12);

    private final String issuer;
    private final RSAKey key;
    private final @Nullable HttpServer own;

    private TokenIssuer(String issuer, RSAKey key, @Nullable HttpServer own) {
        this.issuer = issuer;
        this.key = key;
        this.own = own;
    }

    /** One with a server and a key of its own, that nobody knows before and nobody keeps after. */
    public static TokenIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TokenIssuer issuer =
                    new TokenIssuer("http://127.0.0.1:" + server.getAddress().getPort(), newKey(), server);
            issuer.serveOn(server);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new LocalServerException("El emisor de tokens no pudo abrir un puerto: " + e, e);
        }
    }

    /** Makes a new key in that file, which its owner alone may read, and with it ends the validity of all tokens of before. */
    public static TokenIssuer withNewKey(String issuer, Path keyFile) {
        RSAKey key = newKey();
        try {
            Files.deleteIfExists(keyFile);
            // Made with its permissions, so that at no moment somebody else may read it.
            try (var channel = Files.newByteChannel(
                    keyFile, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
                channel.write(ByteBuffer.wrap(key.toJSONString().getBytes(UTF_8)));
            }
        } catch (IOException e) {
            throw new LocalServerException("La llave de los tokens no se pudo crear en " + keyFile + ": " + e, e);
        }
        return new TokenIssuer(issuer, key, null);
    }

    /** With the key of an issuer that was made before, here or in another process. */
    public static TokenIssuer withKeyOf(String issuer, Path keyFile) {
        try {
            return new TokenIssuer(issuer, RSAKey.parse(Files.readString(keyFile)), null);
        } catch (IOException | ParseException e) {
            throw new LocalServerException("La llave de los tokens no se pudo leer en " + keyFile + ": " + e, e);
        }
    }

    /** Serves discovery and the public key there: the server behind the address that is {@link #issuer}. */
    public void serveOn(HttpServer server) {
        String discovery = """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks.json","subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer);
        serve(server, "/.well-known/openid-configuration", discovery);
        serve(server, "/jwks.json", new JWKSet(key.toPublicJWK()).toString());
    }

    /** As it stands in {@code TOKEN_ISSUER} and in every token. */
    public String issuer() {
        return issuer;
    }

    /** A token of that user with these roles, valid for 12 h. */
    public String token(String user, String... roles) {
        return token(user, LIFETIME, roles);
    }

    /** The same with further claims, such as {@code centro}. */
    public String token(String user, Map<String, ?> claims, String... roles) {
        return token(user, LIFETIME, claims, roles);
    }

    /** The same as the value of the header {@code Authorization}. */
    public String bearer(String user, String... roles) {
        return "Bearer " + token(user, roles);
    }

    /** The same as {@link #token(String, Map, String...)} as the value of the header {@code Authorization}. */
    public String bearer(String user, Map<String, ?> claims, String... roles) {
        return "Bearer " + token(user, claims, roles);
    }

    /** A token with so much of its 12 h left; a negative time makes one that has expired. */
    public String token(String user, Duration left, String... roles) {
        return token(user, left, Map.of(), roles);
    }

    private String token(String user, Duration left, Map<String, ?> further, String... roles) {
        Instant end = Instant.now().plus(left);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(user)
                .jwtID(UUID.randomUUID().toString())
                .claim("roles", List.of(roles))
                .issueTime(Date.from(end.minus(LIFETIME)))
                .expirationTime(Date.from(end));
        further.forEach(claims::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** Stops the server that {@link #start} made; one that it only serves on is its owner's. */
    @Override
    public void close() {
        if (own != null) {
            own.stop(0);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void serve(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
