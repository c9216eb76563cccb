# language: es
Característica: Control de calidad, 24 horas después del cierre
  La línea se mide o al cliente se lo llama; lo que falla se vuelve una orden inmediata.

  @paso-17 @D-19
  Escenario: Los umbrales dependen de la tecnología, y una advertencia aprueba
    Entonces 24 horas después del cierre el control resulta así:
      | tecnología    | medida                                             | control                 |
      | fibra         | nivel óptico -8                                    | aprueba                 |
      | fibra         | nivel óptico -26                                   | aprueba con advertencia |
      | fibra         | nivel óptico -27,5                                 | reprueba                |
      | fibra XGS-PON | nivel óptico -27,5                                 | aprueba                 |
      | fibra XGS-PON | nivel óptico -8,5                                  | reprueba                |
      | DSL           | margen de ruido 7, atenuación 59,9                 | aprueba                 |
      | DSL           | margen de ruido 6,9                                | reprueba                |
      | cobre         | atenuación 60                                      | reprueba                |
      | cable         | nivel descendente -15, MER 31, nivel ascendente 40 | aprueba                 |
      | cable         | MER 30,9                                           | reprueba                |
      | cable         | nivel ascendente 50,1                              | reprueba                |
      | fibra         | cortes 2                                           | aprueba                 |
      | fibra         | cortes 3                                           | reprueba                |
      | fibra         | sin aprovisionar                                   | espera a una persona    |

  @paso-17
  Escenario: El control se hace a las 24 horas, no antes, y dentro de parámetros concluye
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 23 horas
    Entonces el control todavía no se hizo
    Cuando pasa una hora
    Entonces el control de la línea aprueba
    Y hay una sola orden
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado           |
      | 17   | sistema | sistema | Control planificado |
      | 17   | sistema | sistema | Aprobado            |

  @paso-17
  Esquema del escenario: Una medición que no llega se intenta de nuevo, y la que llega decide
    Dado un cliente residencial con Internet
    Y que su línea mide "<primero>", y después "<después>"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 24 horas
    Entonces el control de la línea se intentará de nuevo
    Cuando pasan 5 minutos
    Entonces el control de la línea <resultado>

    Ejemplos:
      | primero           | después          | resultado                       |
      | sin respuesta     | bien             | aprueba                         |
      | fuera de servicio | bien, pero lento | aprueba                         |
      | línea desconocida | nivel óptico -30 | reprueba: "Fuera de parámetros" |

  @paso-17
  Escenario: Sin medición se intenta de nuevo, y después es tarea de una persona: nunca aprueba sola
    Dado un cliente residencial con Internet
    Y que su línea mide "línea desconocida"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 24 horas
    Entonces el control de la línea se intentará de nuevo
    Cuando pasan 5 minutos
    Y pasan 15 minutos
    Y pasan 45 minutos
    Entonces el control de la línea es tarea de una persona: "No se pudo medir en 4 intentos: el sistema de medición no conoce la línea"

  @paso-17 @D-19
  Escenario: Donde nadie dijo qué está dentro de parámetros, decide una persona
    Dado un cliente residencial con Multimedia por cobre
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 24 horas
    Entonces el control de la línea es tarea de una persona: "No hay umbrales para la tecnología COBRE de MULTIMEDIA"
    Cuando el analista de la USM revisa la línea, que funciona
    Entonces el control de la línea aprueba

  @paso-17
  Escenario: El informe de lo cerrado de Internet se extrae, también como planilla
    Dado un cliente residencial con Telefonía
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y un cliente residencial con Internet por fibra
    Y que su línea mide "nivel óptico -30"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 24 horas
    Cuando el analista de la USM extrae el informe de lo cerrado ayer
    Entonces el informe tiene la orden de este cliente, reprobada por "Fuera de parámetros" y con lo que midió: "-30"
    Y no tiene la del otro, de Telefonía
    Y como planilla tiene una fila de este cliente, y ninguna del otro

  @paso-18 @D-8
  Escenario: Resuelta la configuración se mide otra vez, y aprueba
    Dado un cliente residencial con Internet
    Y que su línea mide "sin aprovisionar", y después "bien"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 24 horas
    Entonces el control de la línea es tarea de una persona: "no está aprovisionado"
    Cuando el analista de la USM resuelve la configuración con Laboratorio
    Entonces el control de la línea aprueba
    Y hay una sola orden
    Y la historia del reclamo dice:
      | paso | quién        | medio   | resultado                              |
      | 17   | sistema      | sistema | Problema de configuración              |
      | 18   | analista usm | sistema | Configuración resuelta con Laboratorio |
      | 17   | sistema      | sistema | Aprobado                               |

  @paso-18 @paso-21 @D-8
  Escenario: Si después de resolverla vuelve a fallar, sigue la orden inmediata
    Dado un cliente residencial con Internet
    Y que su línea mide "sin aprovisionar", y después "nivel óptico -30"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 24 horas
    Cuando el analista de la USM resuelve la configuración desde el sistema
    Entonces el control de la línea reprueba: "Fuera de parámetros"
    Y hay una orden nueva que repite la anterior
    Y la orden es inmediata

  @paso-19 @D-28
  Escenario: A quien tiene Telefonía se lo llama, también a las 24 horas
    Dado un cliente residencial con Telefonía
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 23 horas
    Entonces el control todavía no se hizo
    Cuando pasa una hora
    Entonces toca llamar al cliente
    Cuando el operador llama al cliente, que no contesta
    Y pasan 4 horas
    Y el operador llama al cliente, que dice que su servicio funciona
    Entonces la llamada aprueba
    Y hay una sola orden
    Y la historia del reclamo dice:
      | paso | quién       | medio    | resultado   |
      | 19   | operador co | teléfono | No contesta |
      | 19   | operador co | teléfono | Aprobado    |

  @paso-19 @paso-20
  Escenario: Si el servicio no funciona, el técnico vuelve y lo soluciona
    Dado un cliente residencial con Telefonía
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 24 horas
    Cuando el operador llama al cliente, que dice que su servicio no funciona
    Entonces toca una visita del técnico
    Y el supervisor del centro de operaciones recibe un correo: "un técnico vuelve en forma prioritaria"
    Y hay un caso reiterado abierto con 0 reiteraciones
    Y se le indica: "un técnico vuelve con prioridad"
    Y la historia del reclamo cuenta: "se pidió que un técnico vuelva con prioridad"
    Cuando el técnico visita al cliente y lo soluciona
    Entonces la visita lo solucionó
    Y se le indica: "La visita del técnico lo solucionó"
    Y la historia del reclamo dice:
      | paso | quién       | medio      | resultado     |
      | 19   | operador co | teléfono   | No funciona   |
      | 20   | operador co |            | Visita pedida |
      | 20   | tecnico     | en persona | Aprobado      |
    Y el caso reiterado está solucionado

  @paso-20
  Escenario: A la visita se manda un técnico con su cuadrilla, y se sabe quién fue
    Dado un cliente residencial con Telefonía
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 24 horas
    Y que el operador llamó al cliente, que dijo que su servicio no funciona
    Cuando el operador manda a la visita al técnico "T-31" con la cuadrilla "C-5"
    Entonces el técnico "T-31" tiene la visita en su lista
    Cuando el operador manda a la visita al técnico "T-32" con la cuadrilla "C-5"
    Entonces el técnico "T-32" tiene la visita en su lista
    Y el técnico "T-31" ya no la tiene
    Cuando el técnico visita al cliente y lo soluciona
    Entonces la visita lo solucionó
    Y quedó anotado que a la visita fue "T-32" con la cuadrilla "C-5"
    Y el técnico "T-32" ya no la tiene

  @paso-20
  Escenario: A la visita puede faltarle material, que se pide
    Dado un cliente residencial con Televisión
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 24 horas
    Y que el operador llamó al cliente, que dijo que su servicio no funciona
    Cuando al técnico le falta el material "CABLE-RG6"
    Entonces hay una orden que trae el material "CABLE-RG6"
    Y toca una visita del técnico
    Cuando el técnico visita al cliente y lo soluciona
    Entonces la visita lo solucionó
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado                    |
      | 20   | tecnico | sistema | Falta el material CABLE-RG6  |

  @paso-20 @paso-21
  Escenario: Si la visita no lo soluciona, sigue la orden inmediata
    Dado un cliente residencial con Telefonía
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 24 horas
    Y que el operador llamó al cliente, que dijo que su servicio no funciona
    Cuando el técnico visita al cliente y no lo soluciona
    Entonces hay una orden nueva que repite la anterior
    Y la orden es inmediata
    Y se le indica: "la orden inmediata"
    Y el reclamo muestra la orden que está en lugar de la suya

  @paso-25 @D-13
  Escenario: Al cerrar se revisa cuántas reiteraciones tuvo la orden
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces la revisión al cierre encuentra 2 reiteraciones
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado        |
      | 25   | sistema | sistema | Reiteraciones: 2 |

  @paso-25 @D-13
  Escenario: Sin reiteraciones, la revisión al cierre concluye
    Dado un cliente residencial con Televisión
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces la revisión al cierre encuentra 0 reiteraciones
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado              |
      | 25   | sistema | sistema | Reiteraciones: ninguna |

  @paso-17 @paso-19 @D-9 @D-13
  Escenario: Multimedia lleva los dos controles
    Dado un cliente residencial con Multimedia
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces habrá un control de la línea y una llamada al cliente

  @paso-17 @paso-19 @D-13
  Escenario: Internet se mide y Televisión se llama: el control depende del servicio
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces habrá solo un control de la línea
    Dado un cliente residencial con Televisión
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces habrá solo una llamada al cliente

  @paso-21 @D-10
  Escenario: Un control reprobado hace reiterado un daño que no lo era, con una orden inmediata
    Dado un cliente residencial con Internet
    Y que su línea mide "nivel óptico -30"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y no hay caso reiterado
    Cuando pasan 24 horas
    Entonces el control de la línea reprueba: "Fuera de parámetros"
    Y hay una orden nueva que repite la anterior
    Y la orden es inmediata
    Y hay un caso reiterado abierto con 0 reiteraciones
    Y a la orden le quedan 24 horas de plazo
    Y se avisó al supervisor del centro de operaciones porque un control reprobó
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado       |
      | 17   | sistema | sistema | Reprobado       |
      | 21   | sistema | sistema | Orden inmediata |

  @paso-21
  Escenario: La orden inmediata de un cliente TOP tiene el plazo de la matriz, que es menor que 24 horas
    Dado que empieza un mes nuevo
    Y un cliente TOP A con Internet
    Y que su línea mide "nivel óptico -30"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando pasan 24 horas
    Entonces la orden es inmediata
    Y la vulnerabilidad de la orden es MUY ALTA
    Y a la orden le quedan 12 horas de plazo

  @paso-21
  Escenario: Si el daño ya tiene una orden abierta, esa se vuelve la inmediata
    Dado un cliente residencial con Internet
    Y que su línea mide "nivel óptico -30"
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que el cliente reclamó por call center
    Cuando pasan 24 horas
    Entonces hay 2 órdenes
    Y la orden es inmediata
