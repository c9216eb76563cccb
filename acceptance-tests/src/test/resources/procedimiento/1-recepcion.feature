# language: es
Característica: Recepción del reclamo y decisión del Paso 3
  El reclamo llega por uno de los tres canales, se busca al cliente en Smartflex
  y el historial del daño decide si es un primer reporte o una reiteración.

  @paso-1
  Esquema del escenario: Los tres canales reciben reclamos
    Dado un cliente residencial con Internet
    Cuando el cliente reclama por <canal>
    Entonces es el primer reporte del daño
    Y la historia del reclamo dice:
      | paso | quién | medio   | resultado        |
      | 1    | <rol> | <medio> | Reclamo recibido |

    Ejemplos:
      | canal       | rol                  | medio      |
      | call center | operador call center | teléfono   |
      | help desk   | agente help desk     | teléfono   |
      | retención   | asesor retencion     | en persona |

  @paso-2
  Escenario: Smartflex dice quién es el cliente
    Dado un cliente PYME con Internet por fibra
    Cuando el cliente reclama por call center
    Entonces el cliente queda verificado
    Y la vulnerabilidad de la orden es ALTA
    Y la historia del reclamo dice:
      | paso | quién                | medio   | resultado          |
      | 2    | operador call center | sistema | Cliente verificado |

  @paso-2
  Escenario: A quien Smartflex no conoce se le dice con claridad
    Dado alguien a quien Smartflex no conoce
    Cuando intenta reclamar por call center
    Entonces el reclamo no se recibe: "Smartflex no conoce ese contrato"

  @paso-2
  Escenario: Con Smartflex fuera de servicio el reclamo se recibe igual y se completa después
    Dado un cliente PYME con Internet
    Y que Smartflex no responde
    Cuando el cliente reclama por call center
    Entonces el cliente queda por verificar
    Cuando Smartflex vuelve a responder
    Entonces el cliente queda verificado
    Y hay una sola orden
    Y la vulnerabilidad de la orden es ALTA
    Y la historia del reclamo dice:
      | paso | quién                | medio   | resultado             |
      | 2    | operador call center | sistema | Cliente por verificar |
      | 2    | sistema              | sistema | Cliente verificado    |

  @paso-2
  Escenario: A quien está en el teléfono no se lo hace esperar a un Smartflex lento
    Dado un cliente PYME con Internet
    Y que Smartflex tarda demasiado
    Cuando el cliente reclama por call center
    Entonces el reclamo se recibe
    Y el cliente queda por verificar
    Cuando Smartflex responde otra vez a tiempo
    Entonces el cliente queda verificado
    Y hay una sola orden
    Y la vulnerabilidad de la orden es ALTA

  @paso-2
  Escenario: Quien resulta desconocido llega a la supervisora, y nada se pierde
    Dado alguien a quien Smartflex no conoce
    Y que Smartflex no responde
    Cuando intenta reclamar por call center
    Entonces el reclamo se recibe
    Cuando Smartflex vuelve a responder
    Entonces el cliente queda desconocido
    Y el reclamo espera en la bandeja de la supervisora
    Y hay una sola orden

  @paso-2
  Esquema del escenario: El cliente se busca por teléfono, contrato, nombre o carnet
    Dado un cliente residencial con Internet
    Cuando el operador lo busca por su <dato>
    Entonces encuentra su contrato

    Ejemplos:
      | dato     |
      | teléfono |
      | contrato |
      | nombre   |
      | carnet   |

  @paso-2
  Escenario: Sin Smartflex no se puede buscar, y se dice qué hacer
    Dado un cliente residencial con Internet
    Y que Smartflex no responde
    Cuando el operador lo busca por su teléfono
    Entonces se le responde: "tome el reclamo con los datos del cliente"

  @paso-2
  Escenario: Quien no sabe su contrato reclama igual, y su historia comienza al recibirlo
    Dado un cliente residencial con Internet
    Y que Smartflex no responde
    Cuando el cliente reclama por retención con su teléfono, sin saber su contrato
    Entonces se le indica: "El reclamo está registrado sin contrato"
    Y la historia del reclamo cuenta: "recibió el reclamo"
    Y no hay ninguna orden
    Cuando Smartflex vuelve a responder
    Entonces el cliente queda verificado
    Y la historia del reclamo cuenta: "Es el primer reporte de este daño."
    Y la historia del reclamo cuenta: "fue registrada"
    Y hay una sola orden

  @D-27
  Escenario: Smartflex se entera de cada orden y de cada gestión, aunque haya estado fuera
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que Smartflex no responde
    Cuando la supervisora gestiona el daño por teléfono con "Centro de operaciones": "Van mañana"
    Y Smartflex vuelve a responder
    Entonces Smartflex sabe de todas las órdenes, cada una una vez
    Y Smartflex sabe de la gestión de la supervisora

  @paso-3 @D-2
  Escenario: El primer reporte sigue el procedimiento técnico normal
    Dado un cliente residencial con Internet
    Cuando el cliente reclama por call center
    Entonces es el primer reporte del daño
    Y hay una sola orden
    Y no hay caso reiterado
    Y no hay formulario Reclamos Varios

  @paso-3 @D-1
  Escenario: Mismo contrato, mismo servicio y misma falla: es el mismo daño
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera una orden abierta
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado       |
      | 3    | sistema | sistema | Reitera abierta |

  @paso-3 @D-1
  Escenario: Otra falla del mismo contrato es otro daño
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando el cliente reclama otra falla por call center
    Entonces es el primer reporte del daño
    Y hay 2 órdenes

  @paso-3 @D-1
  Escenario: La ventana dura 30 días desde el cierre
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 29 días
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera un daño ya cerrado
    Y hay una orden nueva que repite la anterior

  @paso-3 @D-1
  Escenario: A los 31 días del cierre ya no es una reiteración
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Y que pasaron 31 días
    Cuando reclama otra vez por call center
    Entonces es el primer reporte del daño
    Y hay una orden nueva que no repite ninguna
    Y no hay caso reiterado

  @paso-3 @D-24
  Esquema del escenario: Cerrada con solución o sin ella, dentro de la ventana es reiteración
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró <cierre>
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera un daño ya cerrado
    Y hay una orden nueva que repite la anterior
    Y hay un caso reiterado abierto con 1 reiteración

    Ejemplos:
      | cierre       |
      | con solución |
      | sin solución |

  @paso-3 @D-24
  Escenario: Tras una orden anulada y sin caso abierto, el reclamo empieza de nuevo
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el supervisor anuló la orden porque "El cliente pidió dejarlo para otro día"
    Cuando reclama otra vez por call center
    Entonces es el primer reporte del daño
    Y hay una orden nueva que no repite ninguna

  @paso-3 @D-24
  Escenario: Tras una orden anulada con el caso abierto, el reclamo continúa el caso
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que el supervisor anuló la orden porque "Dirección equivocada"
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera un daño ya cerrado
    Y hay una orden nueva que repite la anterior
    Y hay un caso reiterado abierto con 2 reiteraciones
