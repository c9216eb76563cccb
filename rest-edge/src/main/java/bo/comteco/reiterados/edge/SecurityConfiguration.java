package bo.comteco.reiterados.edge;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.server.resource.authentication.DelegatingJwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtGrantedAuthoritiesConverterAdapter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/**
 * Every request needs a token of the issuer, and only health is open. The management port, which compose does not publish,
 * is open as a whole: in WebFlux its server runs the same security chains as the main one, so it has a chain of its own
 * here, told apart by the context that serves the request.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
class SecurityConfiguration {

    static final String FORBIDDEN = "Su rol no permite esta operación";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:|-]{1,64}");

    private static final ServerWebExchangeMatcher MANAGEMENT_PORT =
            exchange -> WebServerApplicationContext.hasServerNamespace(exchange.getApplicationContext(), "management")
                    ? ServerWebExchangeMatcher.MatchResult.match()
                    : ServerWebExchangeMatcher.MatchResult.notMatch();

    @Bean
    @Order(1)
    SecurityWebFilterChain managementPort(ServerHttpSecurity http) {
        return stateless(http)
                .securityMatcher(MANAGEMENT_PORT)
                .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain everythingElse(
            ServerHttpSecurity http, ProblemWriter problems, @Value("${edge.centro-claim}") String centroClaim) {
        ServerAuthenticationEntryPoint unauthorized = (exchange, refused) -> {
            boolean tokenSent = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
            exchange.getResponse()
                    .getHeaders()
                    .set(HttpHeaders.WWW_AUTHENTICATE, tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer");
            return problems.write(
                    exchange,
                    Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            tokenSent ? "El token no es válido o ha vencido" : "Falta un token"));
        };
        ServerAccessDeniedHandler forbidden =
                (exchange, refused) -> problems.write(exchange, Problem.forbidden(FORBIDDEN));
        return stateless(http)
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers("/actuator/health/**")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(unauthorized).accessDeniedHandler(forbidden))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthorized)
                        .accessDeniedHandler(forbidden)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(grantedBy(centroClaim))))
                .build();
    }

    /**
     * Whoever does something is named beside it, in what is told to other services too, for ever: by a code. A name with its spaces or an
     * e-mail is no token of here.
     */
    @Bean
    OAuth2TokenValidator<Jwt> subjectIsACode() {
        return new JwtClaimValidator<String>(
                JwtClaimNames.SUB,
                subject -> subject != null && CODE.matcher(subject).matches());
    }

    /** Lets {@link OnlyFor} name its roles inside the expression that it stands for. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }

    /** The roles of a token, and the centros de operaciones of whoever has it. */
    private static ReactiveJwtAuthenticationConverter grantedBy(String centroClaim) {
        ReactiveJwtAuthenticationConverter converter = new ReactiveJwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(
                new ReactiveJwtGrantedAuthoritiesConverterAdapter(new DelegatingJwtGrantedAuthoritiesConverter(
                        claim("roles", "ROLE_"), claim(centroClaim, CentroScope.AUTHORITY))));
        return converter;
    }

    /** One value or several. */
    private static JwtGrantedAuthoritiesConverter claim(String name, String prefix) {
        JwtGrantedAuthoritiesConverter converter = new JwtGrantedAuthoritiesConverter();
        converter.setAuthoritiesClaimName(name);
        converter.setAuthorityPrefix(prefix);
        return converter;
    }

    /** No session, no form, no cookie: so no CSRF either. */
    private static ServerHttpSecurity stateless(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    }
}
