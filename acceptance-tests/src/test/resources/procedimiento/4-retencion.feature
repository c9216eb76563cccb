# language: es
Característica: Retención
  El asesor atiende a quien quiere irse: da seguimiento a su orden o emite otra, y la coordinadora
  gestiona con el centro de operaciones.

  @paso-12 @paso-13
  Escenario: El asesor pregunta por el servicio y la falla, y consulta el estado de la orden
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden fue puesta en reparación
    Cuando el cliente reclama por retención
    Entonces el reclamo reitera una orden abierta
    Y hay una sola orden
    Y la orden está en reparación
    Y la historia del reclamo dice:
      | paso | quién            | medio   | resultado          |
      | 12   | asesor retencion | sistema | INTERNET, falla    |
      | 13   | sistema          | sistema | Reitera abierta    |

  @paso-12
  Esquema del escenario: Sin el servicio o la clase de problema el asesor no puede recibir el reclamo
    Dado un cliente residencial con Internet
    Cuando el cliente reclama por retención sin decir "<dato>"
    Entonces el reclamo no se recibe: "<campo>"
    Y no hay ninguna orden

    Ejemplos:
      | dato        | campo    |
      | el servicio | servicio |
      | la falla    | falla    |

  @paso-14 @D-7
  Escenario: Con la orden en reparación se da seguimiento, y sin solución se deriva a la coordinadora
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden fue puesta en reparación
    Cuando el cliente reclama por retención
    Entonces siguen los pasos "14 y 16"
    Y se le indica: "Efectúe seguimiento de la orden"
    Y se le indica: "a la Coordinadora Retención"

  @paso-13 @paso-15 @D-6
  Escenario: Cerrada sin solución, sigue el paso 15 y no el 17
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró sin solución
    Cuando el cliente reclama por retención
    Entonces siguen los pasos "15 y 16"
    Y hay una orden nueva que repite la anterior
    Y se le indica: "la Coordinadora Retención"

  @paso-16
  Escenario: En la agenda de quienes reparan va primero lo reiterado
    Dado un cliente TOP A con Internet
    Y que el cliente reclamó por call center
    Y un cliente residencial con Telefonía
    Y que el cliente reclamó por call center
    Cuando el cliente reclama por retención
    Entonces en la agenda la orden de este cliente está antes que la del otro

  @paso-14 @paso-16 @D-7
  Escenario: Sin solución en el seguimiento, la coordinadora gestiona y le responde al asesor
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden fue puesta en reparación
    Y que el cliente reclamó por retención
    Cuando el asesor pregunta al centro de operaciones, que no le da solución: "Sin fecha todavía"
    Entonces el reclamo espera en la bandeja de la coordinadora
    Y la historia del reclamo dice:
      | paso | quién            | medio    | resultado                                  |
      | 14   | asesor retencion | teléfono | Sin solución: Sin fecha todavía            |
      | 14   | sistema          | sistema  | En la bandeja de la Coordinadora Retención |
    Cuando la coordinadora gestiona con el centro de operaciones y responde: "Van mañana a las nueve"
    Entonces el reclamo no espera en la bandeja de la coordinadora
    Y la historia del reclamo dice:
      | paso | quién                  | medio    | resultado              |
      | 16   | coordinadora retencion | teléfono | Van mañana a las nueve |
    Y se le indica: "La Coordinadora Retención respondió"

  @paso-16
  Escenario: La coordinadora también le escribe al centro de operaciones
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró sin solución
    Y que el cliente reclamó por retención
    Cuando la coordinadora le escribe al centro de operaciones: "Cambien el equipo mañana a primera hora"
    Entonces el centro de operaciones recibe un correo: "Cambien el equipo mañana a primera hora"
    Y el reclamo no espera en la bandeja de la coordinadora
    Y la historia del reclamo dice:
      | paso | quién                  | medio  | resultado                              |
      | 16   | coordinadora retencion | correo | Cambien el equipo mañana a primera hora |

  @paso-14
  Escenario: El asesor puede preguntar a otra unidad, por su nombre
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden fue puesta en reparación
    Y que el cliente reclamó por retención
    Cuando el asesor pregunta a otra unidad, "Laboratorio", que no le da solución: "El equipo está en prueba"
    Entonces el reclamo espera en la bandeja de la coordinadora
    Y la historia del reclamo cuenta: "siguió la orden con Laboratorio, por teléfono. Sin solución: El equipo está en prueba"

  @paso-14
  Escenario: Con solución en el seguimiento, la coordinadora no tiene nada que hacer
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden fue puesta en reparación
    Y que el cliente reclamó por retención
    Cuando el asesor pregunta a la mesa de pruebas, que le da solución: "Se reinició el puerto"
    Entonces el reclamo no espera en la bandeja de la coordinadora

  @paso-15 @paso-16
  Escenario: La orden nueva de retención se deriva a la coordinadora
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró sin solución
    Cuando el cliente reclama por retención
    Entonces hay una orden nueva que repite la anterior
    Y el reclamo espera en la bandeja de la coordinadora
    Y la historia del reclamo dice:
      | paso | quién            | medio   | resultado                                  |
      | 15   | asesor retencion | sistema | Orden                                      |
      | 15   | sistema          | sistema | En la bandeja de la Coordinadora Retención |
