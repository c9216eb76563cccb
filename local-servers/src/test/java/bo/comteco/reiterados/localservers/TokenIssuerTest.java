package bo.comteco.reiterados.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {

    private static final String EMISOR = "http://127.0.0.1:8070";

    @TempDir
    Path folder;

    @Test
    void quienDescubreAlEmisorVerificaSusTokens() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start()) {
            SignedJWT token = SignedJWT.parse(issuer.token("ana", "TECNICO", "SISTEMA"));

            Map<String, Object> discovery =
                    JSONObjectUtils.parse(get(issuer.issuer() + "/.well-known/openid-configuration"));
            JWKSet keys = JWKSet.parse(get((String) discovery.get("jwks_uri")));
            assertThat(verifica(token, keys)).isTrue();
            assertThat(keys.getKeys())
                    .as("only the public half")
                    .singleElement()
                    .satisfies(key -> assertThat(key.isPrivate()).isFalse());
            assertThat(discovery).containsEntry("issuer", issuer.issuer());
            assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer.issuer());
            assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("ana");
            assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("TECNICO", "SISTEMA");
            assertThat(token.getJWTClaimsSet().getIssueTime())
                    .isBeforeOrEqualTo(Instant.now())
                    .isAfter(Instant.now().minus(Duration.ofMinutes(1)));
            assertThat(token.getJWTClaimsSet().getExpirationTime()).isAfter(Instant.now());
        }
    }

    @Test
    void unTokenSinTiempoRestanteEstaVencidoPeroBienFormado() throws Exception {
        TokenIssuer issuer = TokenIssuer.withNewKey(EMISOR, folder.resolve("key"));

        var claims = SignedJWT.parse(issuer.token("ana", Duration.ofMinutes(-10), "TECNICO"))
                .getJWTClaimsSet();

        assertThat(claims.getExpirationTime()).isBefore(Instant.now()).isAfter(claims.getIssueTime());
    }

    @Test
    void otroProcesoEmiteConLaMismaLlaveHastaQueHayUnaNueva() throws Exception {
        TokenIssuer.withNewKey(EMISOR, folder.resolve("key"));
        TokenIssuer first = TokenIssuer.withKeyOf(EMISOR, folder.resolve("key"));
        TokenIssuer second = TokenIssuer.withKeyOf(EMISOR, folder.resolve("key"));
        TokenIssuer other = TokenIssuer.withNewKey(EMISOR, folder.resolve("key"));

        SignedJWT token = SignedJWT.parse(second.token("ana", "SISTEMA"));

        assertThat(keyId(token)).isEqualTo(keyId(SignedJWT.parse(first.token("eva", "TECNICO"))));
        assertThat(keyId(token)).isNotEqualTo(keyId(SignedJWT.parse(other.token("eva", "TECNICO"))));
    }

    @Test
    void soloSuDuenoLeeLaLlave() throws Exception {
        TokenIssuer.withNewKey(EMISOR, folder.resolve("key"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void unaLlaveQueNoSePuedeLeerSeDice() throws Exception {
        Path broken = Files.writeString(folder.resolve("rota"), "nada");
        for (Path file : new Path[] {broken, folder.resolve("no-esta")}) {
            assertThatThrownBy(() -> TokenIssuer.withKeyOf(EMISOR, file))
                    .isInstanceOf(LocalServerException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    private static String keyId(SignedJWT token) {
        return token.getHeader().getKeyID();
    }

    private static boolean verifica(SignedJWT token, JWKSet keys) throws Exception {
        return token.verify(new RSASSAVerifier(keys.getKeyByKeyId(keyId(token)).toRSAKey()));
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
