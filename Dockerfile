# One image for each of the five services: docker build --build-arg SERVICE=intake-service .
# It takes the very jar that ./mvnw package made; nothing is compiled here.
FROM eclipse-temurin:25.0.4_7-jre-noble

ARG SERVICE
WORKDIR /app
COPY ${SERVICE}/target/${SERVICE}-*.jar service.jar

# A number that owns no file: nothing in the image can be written by the service, and it writes none.
USER 10001:10001

# A service that is out of memory is better started again than kept half alive.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "service.jar"]
