# language: es
Característica: Help desk
  El agente revisa el historial, asiste al cliente en línea y deriva lo que no pudo solucionar.

  @paso-9
  Escenario: El agente ve el historial del contrato con sus reiteraciones
    Dado un cliente residencial con Internet
    Y que el cliente reclamó otra falla por call center
    Y que el cliente reclamó por call center
    Cuando reclama otra vez por help desk
    Entonces el agente ve 3 reclamos en el historial del contrato, 2 de ellos del mismo daño
    Y siguen los pasos "9 y 10"
    Y hay 2 órdenes
    Y la historia del reclamo dice:
      | paso | quién            | medio   | resultado          |
      | 9    | agente help desk | sistema | Cliente verificado |
      | 9    | sistema          | sistema | Reitera abierta    |

  @paso-9
  Escenario: El agente ve las reiteraciones del daño entero, también las de antes de un cierre
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando reclama otra vez por help desk
    Entonces el agente ve que el daño tiene 2 reiteraciones
    Y se le indica: "Tiene 2 reclamos"

  @paso-10 @D-4
  Escenario: Lo que se soluciona en línea no lleva orden
    Dado un cliente residencial con Internet
    Cuando el cliente reclama por help desk
    Entonces el reclamo está en asistencia en línea
    Y no hay ninguna orden
    Cuando el agente lo soluciona en línea con la sección "3.2 Configuración del equipo" del Manual Básico de Servicio
    Entonces el procedimiento concluye
    Y no hay ninguna orden
    Y la historia del reclamo dice:
      | paso | quién            | medio    | resultado                    |
      | 10   | agente help desk | teléfono | 3.2 Configuración del equipo |
      | 10   | agente help desk | sistema  | Solucionado en línea         |

  @paso-10 @D-4
  Escenario: Lo solucionado en línea cuenta como cerrado en ese instante
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por help desk
    Y que el agente lo solucionó en línea
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera un daño ya cerrado
    Y hay una sola orden
    Y hay un caso reiterado abierto con 1 reiteración

  @paso-10 @D-4
  Escenario: Una reiteración solucionada en línea es un caso recibido y solucionado
    Dado que empieza un mes nuevo
    Y un cliente residencial con Internet
    Y que el cliente reclamó por help desk
    Y que el agente lo solucionó en línea
    Y que el cliente reclamó por help desk
    Cuando el agente lo soluciona en línea
    Entonces no hay ninguna orden
    Y el indicador del mes es 1 de 1: ACEPTADO

  @paso-10
  Escenario: Solucionar en línea un daño que ya tiene orden pide que la orden se cierre
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por help desk
    Cuando el agente lo soluciona en línea
    Entonces se le indica: "al supervisor del centro de operaciones que cierre la orden"
    Y el supervisor ve que se le pide cerrar la orden
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado                       |
      | 10   | sistema | sistema | En la bandeja del supervisor CO |
    Y hay una sola orden
    Y la orden está registrada

  @paso-10 @paso-11
  Escenario: Lo que no se soluciona en línea se deriva con una orden
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por help desk
    Cuando la asistencia en línea no lo soluciona
    Entonces hay una sola orden
    Y siguen los pasos "11"
    Y se le indica: "a la Unidad Soporte Multimedia (USM)"

  @paso-11 @D-5
  Esquema del escenario: El servicio y la tecnología proponen adónde derivar
    Dado un cliente residencial con <servicio> por <tecnología>
    Cuando el cliente reclama por help desk
    Entonces se propone derivar a <unidad>

    Ejemplos:
      | servicio   | tecnología | unidad |
      | Telefonía  | fibra      | PEX    |
      | Internet   | DSL        | PEX    |
      | Internet   | fibra      | USM    |
      | Televisión | cable      | USM    |

  @paso-11 @D-5
  Escenario: El agente puede decidir otra unidad que la propuesta
    Dado un cliente residencial con Internet por fibra
    Y que el cliente reclamó por help desk
    Cuando la asistencia en línea no lo soluciona y el agente lo deriva a PEX
    Entonces hay una sola orden
    Y se le indica: "a planta externa (PEX)"
    Y la historia del reclamo dice:
      | paso | quién            | medio    | resultado  |
      | 10   | agente help desk | teléfono | unidad: PEX |
      | 11   | agente help desk | sistema  | para PEX   |
