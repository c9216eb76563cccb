# language: es
Característica: Escalamiento por niveles
  Del supervisor del centro de operaciones a la División Redes, y de ella al Jefe del Departamento.

  @paso-22 @paso-23 @paso-24
  Escenario: Cada nivel que no puede solucionarlo lo pasa al siguiente
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando el técnico atiende la orden sin solución
    Entonces se avisa al supervisor del centro de operaciones porque no hubo solución
    Cuando el supervisor del centro de operaciones dice que no pudo solucionarlo: "Falta cambiar el tramo"
    Entonces se avisa a la Div. Redes porque no hubo solución
    Cuando la Div. Redes dice que no pudo solucionarlo: "El tramo está bajo la calzada"
    Entonces se avisa al Jefe del Departamento porque no hubo solución
    Y el Jefe del Departamento recibe un correo: "El tramo está bajo la calzada"
    Y la historia del reclamo dice:
      | paso | quién         | medio  | resultado                                              |
      | 22   | sistema       |        | Comunicado al nivel 1                                  |
      | 23   | supervisor co |        | Comunicado al nivel 2: Falta cambiar el tramo          |
      | 24   | div redes     | correo | Comunicado al nivel 3: El tramo está bajo la calzada   |
    Y la historia del reclamo cuenta: "que lo tiene hasta el"

  @paso-22
  Escenario: Lo que se atiende con solución no sube
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando el técnico atiende la orden con solución
    Entonces no se avisó a nadie

  @paso-22 @paso-23 @paso-24 @D-14
  Escenario: Quien no responde no detiene el daño: también sube por tiempo
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Y a la orden le quedan 24 horas de plazo
    Cuando pasan 12 horas
    Entonces se avisa al supervisor del centro de operaciones por el tiempo transcurrido
    Cuando pasan 6 horas
    Entonces se avisa a la Div. Redes por el tiempo transcurrido
    Cuando pasan 6 horas
    Entonces se avisa al Jefe del Departamento por el tiempo transcurrido

  @D-14
  Escenario: Solucionada, deja de subir
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Y que pasaron 12 horas
    Cuando el técnico atiende la orden con solución
    Entonces el escalamiento está detenido
    Cuando pasan 2 días
    Entonces se avisó al supervisor del centro de operaciones por el tiempo transcurrido

  @paso-24 @D-11
  Escenario: Al Jefe del Departamento se le recuerda cada 24 horas, hasta que se solucione
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Cuando pasan 24 horas
    Entonces el Jefe del Departamento tiene 0 recordatorios
    Cuando pasan 24 horas
    Entonces el Jefe del Departamento tiene 1 recordatorio
    Y la historia del reclamo cuenta: "se le recordó una vez que sigue sin solución"
    Cuando pasan 3 días
    Entonces el Jefe del Departamento tiene 4 recordatorios
    Cuando la orden se cierra con solución
    Y pasan 2 días
    Entonces el Jefe del Departamento tiene 4 recordatorios
    Y la historia del reclamo cuenta: "se le recordó 4 veces que sigue sin solución"

  @paso-22 @paso-23
  Escenario: Lo que resulta de cada nivel queda en la historia del reclamo
    Dado un cliente residencial con Telefonía
    Y que el cliente reclamó por call center
    Cuando el técnico atiende la orden sin solución
    Y el supervisor del centro de operaciones registra que lo coordinó: "Irá otra cuadrilla"
    Entonces quien ve la orden lee lo que dijo el supervisor del centro de operaciones: "Irá otra cuadrilla"
    Cuando el supervisor del centro de operaciones dice que no pudo solucionarlo: "El par está cortado"
    Y la Div. Redes instruye un técnico en el armario "A-17"
    Entonces quien ve la orden lee que un técnico va al armario "A-17"
    Entonces la historia del reclamo cuenta: "El nivel 1 (supervisor co) registró su resultado: coordinado"
    Y la historia del reclamo cuenta: "porque el nivel 1 no pudo solucionarlo, según supervisor_co (supervisor co): El par está cortado"
    Y la historia del reclamo dice:
      | paso | quién         | medio   | resultado                   |
      | 22   | supervisor co | sistema | Coordinado                  |
      | 23   | div redes     | sistema | Técnico en el armario A-17  |

  @D-25
  Escenario: La anulación la confirma el supervisor, y con eso termina el escalamiento
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando el supervisor anula la orden porque "El cliente no está en la ciudad"
    Entonces la vulnerabilidad de la orden es MODERADA
    Y el escalamiento sigue
    Cuando el supervisor confirma la anulación porque "Avisado por teléfono; volverá en un mes"
    Entonces el escalamiento está detenido
    Y quien ve la orden lee que el supervisor confirmó la anulación porque "Avisado por teléfono; volverá en un mes"
    Y la historia del reclamo dice:
      | paso | quién         | medio    | resultado                                  |
      |      | supervisor co | sistema  | Anulada: El cliente no está en la ciudad   |
      |      | supervisor co | teléfono | Anulación confirmada, y el cliente avisado |

  @D-25
  Escenario: En lugar de la anulada, el supervisor puede pedir otra orden
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el supervisor anuló la orden porque "Se la dio por duplicada"
    Cuando el supervisor pide otra orden en lugar de la anulada
    Entonces hay 2 órdenes
    Y la orden está registrada
    Y el escalamiento de la anulada está detenido
    Y el reclamo muestra la orden que está en lugar de la suya
    Y se le indica: "en su lugar está la orden"
    Y la historia del reclamo dice:
      | paso | quién         | medio   | resultado              |
      |      | supervisor co | sistema | Sustituida por la orden |
    Cuando pasan 4 días
    Entonces de la anulada no se avisó a nadie
    Cuando la orden se cierra con solución
    Entonces la historia del reclamo cuenta: "fue cerrada con solución"
    Y se le indica: "Si el daño sigue, registre otro reclamo"
